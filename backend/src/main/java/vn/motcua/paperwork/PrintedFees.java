package vn.motcua.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeTier;

/** Fees of a version in the words of a posting. */
public final class PrintedFees {

    /** A line: what is paid for, and how much. */
    public record Line(String name, String amount) {}

    private final Map<String, String> groups;

    /** @param groups names of exemption groups by their codes */
    PrintedFees(Map<String, String> groups) {
        this.groups = groups;
    }

    List<Line> of(List<Fee> fees) {
        return fees.stream()
                .filter(fee -> fee.kind() != null)
                .map(fee -> new Line(Objects.requireNonNullElse(fee.name(), "Lệ phí"), amount(fee)))
                .toList();
    }

    private String amount(Fee fee) {
        List<String> parts = new ArrayList<>();
        switch (fee.kind()) {
            case NONE -> parts.add("Không thu");
            case FIXED -> parts.add(VietnameseWords.dong(Objects.requireNonNullElse(fee.amountVnd(), 0L)));
            case PER_PAGE -> fee.tiers().forEach(tier -> parts.add(tier(tier)));
            case DECIDED_ELSEWHERE ->
                parts.add("Theo " + Objects.requireNonNullElse(fee.decidedBy(), "quy định riêng"));
        }
        if (fee.capVnd() != null) {
            parts.add("tối đa " + VietnameseWords.dong(fee.capVnd()) + " một bản");
        }
        if (fee.validFrom() != null) {
            parts.add("thu từ ngày " + VietnameseWords.date(fee.validFrom()));
        }
        if (fee.validUntil() != null) {
            parts.add("thôi thu từ ngày " + VietnameseWords.date(fee.validUntil()));
        }
        fee.exemptions()
                .forEach(exemption ->
                        parts.add((exemption.percent() == 100 ? "miễn: " : "giảm " + exemption.percent() + "%: ")
                                + groups.getOrDefault(exemption.group(), exemption.group())));
        return String.join("; ", parts);
    }

    private static String tier(FeeTier tier) {
        String to = tier.toPage() == null ? " trở đi" : " đến trang " + tier.toPage();
        return "trang " + tier.fromPage() + to + ": "
                + VietnameseWords.dong(Objects.requireNonNullElse(tier.amountVnd(), 0L)) + "/trang";
    }
}
