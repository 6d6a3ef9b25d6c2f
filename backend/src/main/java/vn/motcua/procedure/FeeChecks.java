package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What is wrong with a fee. A table of prices by page must price every page once, from the first to the last. */
final class FeeChecks {

    private final String pointer;
    private final Fee fee;
    private final List<ContentCheck> found = new ArrayList<>();

    private FeeChecks(String pointer, Fee fee) {
        this.pointer = pointer;
        this.fee = fee;
    }

    static List<ContentCheck> of(String pointer, Fee fee, Set<String> exemptionGroups) {
        FeeChecks checks = new FeeChecks(pointer, fee);
        checks.checkNameAndKind();
        checks.checkTiers();
        checks.checkValidity();
        checks.checkExemptions(exemptionGroups);
        return checks.found;
    }

    private void checkNameAndKind() {
        if (fee.name() == null) {
            block("/name", "FEE_NAME_MISSING");
        }
        if (fee.kind() == null) {
            block("/kind", "FEE_KIND_MISSING");
        } else if (fee.kind() == FeeKind.FIXED && fee.amountVnd() == null) {
            block("/amountVnd", "FEE_AMOUNT_MISSING");
        } else if (fee.kind() == FeeKind.PER_PAGE
                && fee.amountVnd() == null
                && fee.tiers().isEmpty()) {
            block("/tiers", "FEE_TIERS_MISSING");
        } else if (fee.kind() != FeeKind.PER_PAGE && !fee.tiers().isEmpty()) {
            block("/tiers", "FEE_TIERS_WITHOUT_PAGES");
        }
    }

    private void checkTiers() {
        List<FeeTier> tiers = fee.tiers();
        for (int index = 0; index < tiers.size(); index++) {
            FeeTier tier = tiers.get(index);
            if (tier.fromPage() == null || tier.amountVnd() == null) {
                block("/tiers/" + index, "FEE_TIER_INCOMPLETE");
            } else if (tier.toPage() != null && tier.toPage() < tier.fromPage()) {
                block("/tiers/" + index, "FEE_TIER_UPSIDE_DOWN", tier.fromPage(), tier.toPage());
            }
        }
        if (found.stream().noneMatch(check -> check.pointer().startsWith(pointer + "/tiers"))) {
            checkEveryPageHasOnePrice();
        }
    }

    private void checkEveryPageHasOnePrice() {
        List<FeeTier> sorted = fee.tiers().stream()
                .sorted(Comparator.comparing(FeeTier::fromPage))
                .toList();
        // The first page that has no price yet; null once a tier covers all that follow.
        Integer next = 1;
        for (FeeTier tier : sorted) {
            if (next == null || tier.fromPage() < next) {
                block("/tiers", "FEE_TIER_OVERLAP", tier.fromPage());
            } else if (tier.fromPage() > next) {
                block("/tiers", "FEE_TIER_HOLE", next, tier.fromPage() - 1);
            }
            next = tier.toPage() == null ? null : Integer.valueOf(tier.toPage() + 1);
        }
        if (!sorted.isEmpty() && next != null) {
            block("/tiers", "FEE_TIER_END", next);
        }
    }

    private void checkValidity() {
        if (fee.validFrom() != null
                && fee.validUntil() != null
                && !fee.validUntil().isAfter(fee.validFrom())) {
            block("/validUntil", "FEE_VALIDITY_UPSIDE_DOWN");
        }
    }

    private void checkExemptions(Set<String> groups) {
        for (int index = 0; index < fee.exemptions().size(); index++) {
            String group = fee.exemptions().get(index).group();
            if (group == null || !groups.contains(group)) {
                block("/exemptions/" + index + "/group", "EXEMPTION_GROUP_UNKNOWN", group == null ? "–" : group);
            }
        }
    }

    private void block(String member, String code, Object... arguments) {
        found.add(ContentCheck.blocking(pointer + member, code, arguments));
    }
}
