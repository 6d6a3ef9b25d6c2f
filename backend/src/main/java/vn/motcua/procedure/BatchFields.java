package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.motcua.shared.AccentFolding;

/** Fields by their names, new ones as they are named for the first time. */
final class BatchFields {

    private static final int LONGEST_CODE = 12;

    private final Map<String, ProcedureField> byName = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final List<ProcedureField> created = new ArrayList<>();
    private final String department;
    private int lastPlace;

    /** @param department that leads the new ones, until somebody says otherwise */
    BatchFields(List<ProcedureField> known, String department) {
        this.department = department;
        for (ProcedureField field : known) {
            byName.put(field.name(), field);
            codes.add(field.code());
            lastPlace = Math.max(lastPlace, field.sortOrder());
        }
    }

    ProcedureField named(String name) {
        return byName.computeIfAbsent(name, this::create);
    }

    List<ProcedureField> created() {
        return List.copyOf(created);
    }

    private ProcedureField create(String name) {
        ProcedureField field = new ProcedureField(freeCode(name), name, department, ++lastPlace);
        codes.add(field.code());
        created.add(field);
        return field;
    }

    /** The first letters of its words, as offices abbreviate: "Bảo trợ xã hội" is BTXH. */
    private String freeCode(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : AccentFolding.fold(name).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && letters.length() < LONGEST_CODE) {
                letters.append(word.charAt(0));
            }
        }
        String code = letters.isEmpty() ? "LV" : letters.toString().toUpperCase(Locale.ROOT);
        String free = code;
        for (int again = 2; codes.contains(free); again++) {
            free = code + again;
        }
        return free;
    }
}
