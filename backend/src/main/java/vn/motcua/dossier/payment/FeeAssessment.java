package vn.motcua.dossier.payment;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeTier;
import vn.motcua.shared.problem.ProblemException;

/**
 * What one row of a version's table of fees comes to, in whole đồng (ADR 0024).
 *
 * @param fullVnd before any exemption
 * @param amountVnd what is asked: never more than {@code fullVnd}, 0 for who is exempt altogether
 */
public record FeeAssessment(long fullVnd, long amountVnd) {

    /** More than this is a slip of the hand, and no sum that a commune asks for. */
    static final long MOST_VND = 1_000_000_000_000L;

    /**
     * @param pages of one copy, at least 1; read by rows that are priced by the page alone
     * @param copies at least 1; every row is asked once a copy, and a cap holds for each copy
     * @param exemptionPercent from 0 to 100; a fraction of a đồng that is left falls to the applicant
     * @throws ProblemException 422 FEE_TOO_LARGE
     */
    static FeeAssessment computed(Fee fee, int pages, int copies, int exemptionPercent) {
        long oneCopy =
                switch (fee.kind()) {
                    case NONE -> 0;
                    case FIXED -> fee.amountVnd();
                    case PER_PAGE -> capped(fee, bounded(pagePrices(fee, pages)));
                    case DECIDED_ELSEWHERE -> throw new IllegalArgumentException("Nothing here to compute it from");
                };
        long full = bounded(BigInteger.valueOf(oneCopy).multiply(BigInteger.valueOf(copies)));
        return exempted(full, exemptionPercent);
    }

    /** An amount that another act has set. */
    static FeeAssessment decided(long amountVnd, int exemptionPercent) {
        return exempted(amountVnd, exemptionPercent);
    }

    /** Whether the row is asked of a dossier received on that day; {@code validUntil} is the first day without it. */
    public static boolean isAskedOn(LocalDate day, Fee fee) {
        return (fee.validFrom() == null || !day.isBefore(fee.validFrom()))
                && (fee.validUntil() == null || day.isBefore(fee.validUntil()));
    }

    private static FeeAssessment exempted(long fullVnd, int percent) {
        return new FeeAssessment(fullVnd, Math.floorDiv(Math.multiplyExact(fullVnd, 100L - percent), 100L));
    }

    private static long capped(Fee fee, long price) {
        return fee.capVnd() == null ? price : Math.min(price, fee.capVnd());
    }

    private static BigInteger pagePrices(Fee fee, int pages) {
        if (fee.tiers().isEmpty()) {
            return BigInteger.valueOf(fee.amountVnd()).multiply(BigInteger.valueOf(pages));
        }
        BigInteger sum = BigInteger.ZERO;
        int priced = 0;
        for (FeeTier tier : fee.tiers().stream()
                .sorted(Comparator.comparing(FeeTier::fromPage))
                .toList()) {
            int last = tier.toPage() == null ? pages : Math.min(pages, tier.toPage());
            int pagesOfTier = Math.max(0, last - tier.fromPage() + 1);
            sum = sum.add(BigInteger.valueOf(tier.amountVnd()).multiply(BigInteger.valueOf(pagesOfTier)));
            priced += pagesOfTier;
        }
        if (priced != pages) {
            throw new IllegalStateException("FeeChecks lets no table in force without one price for each page");
        }
        return sum;
    }

    private static long bounded(BigInteger amount) {
        if (amount.compareTo(BigInteger.valueOf(MOST_VND)) > 0) {
            throw new ProblemException(422, "FEE_TOO_LARGE", "/fees", MOST_VND);
        }
        return amount.longValueExact();
    }
}
