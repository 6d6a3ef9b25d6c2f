package vn.motcua.dossier.register;

import java.util.Arrays;
import java.util.Optional;

/** A register that an agency keeps: that of dossiers, and the four of certification (NĐ 23/2015/NĐ-CP Điều 13). */
public enum Register {
    DOSSIERS(null, "Sổ theo dõi hồ sơ"),
    CERTIFIED_COPIES("SCT/BS", "Sổ chứng thực bản sao từ bản chính"),
    SIGNATURES("SCT/CK,ĐC", "Sổ chứng thực chữ ký, chứng thực điểm chỉ"),
    TRANSLATOR_SIGNATURES("SCT/CKND", "Sổ chứng thực chữ ký người dịch"),
    CONTRACTS("SCT/HĐ,GD", "Sổ chứng thực hợp đồng, giao dịch");

    private final String sign;
    private final String title;

    Register(String sign, String title) {
        this.sign = sign;
        this.title = title;
    }

    /** @param name as in addresses, such as {@code DOSSIERS} */
    public static Optional<Register> named(String name) {
        return Arrays.stream(values())
                .filter(register -> register.name().equals(name))
                .findFirst();
    }

    /** Ký hiệu in the number of what is certified; null for the register of dossiers. */
    public String sign() {
        return sign;
    }

    /** As on its cover. */
    public String title() {
        return title;
    }

    public boolean isOfCertification() {
        return sign != null;
    }
}
