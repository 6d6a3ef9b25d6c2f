package vn.motcua.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.organization.Actor;
import vn.motcua.security.Roles;

/**
 * What lists show of a person to somebody (Nghị định 13/2023/NĐ-CP): the desk, officers and the leader of the agency
 * work with whole names and numbers, everybody else sees whom it concerns without being able to use it.
 */
public enum PersonalData {
    WHOLE,
    MASKED;

    private static final int DIGITS_SHOWN = 3;
    private static final String HIDDEN = "•••";

    /** @param agencyId the agency that the dossier belongs to */
    public static PersonalData seenBy(Actor actor, int agencyId) {
        boolean worksWithIt =
                List.of(Roles.CLERK, Roles.OFFICER, Roles.LEADER).stream().anyMatch(actor::has);
        return worksWithIt && actor.agencyId() == agencyId ? WHOLE : MASKED;
    }

    /** "Nguyễn Văn An" as "Nguyễn V. A"; a single word as its first letter. */
    public String name(String name) {
        if (this == WHOLE || name == null || name.isBlank()) {
            return name;
        }
        String[] words = name.strip().split("\\s+");
        if (words.length == 1) {
            return initial(words[0]) + HIDDEN;
        }
        String between = Arrays.stream(words, 1, words.length - 1)
                .map(word -> initial(word) + ". ")
                .collect(Collectors.joining());
        return words[0] + ' ' + between + initial(words[words.length - 1]);
    }

    /** A phone or identity number by its last three digits. */
    public String number(String number) {
        if (this == WHOLE || number == null) {
            return number;
        }
        int shown = Math.min(DIGITS_SHOWN, number.length() / 2);
        return HIDDEN + number.substring(number.length() - shown);
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
