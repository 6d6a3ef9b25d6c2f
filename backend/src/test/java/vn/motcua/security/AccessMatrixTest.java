package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierAct;
import vn.motcua.dossier.DossierStatus;

/**
 * docs/access-matrix.md is what the code says. {@code make access-matrix} writes it anew; that it is also what the
 * server does is for {@link AccessMatrixHttpTest} to prove.
 */
class AccessMatrixTest {

    private static final Path DOCUMENT = Path.of("../docs/access-matrix.md");

    private static final String HEAD = """
            # Access matrix

            Who may do what to which dossier, and who may read what. Written by `make access-matrix` from the transition table
            (`DossierAct`) and from the roles that the endpoints name; a test fails when this page and the code differ, and
            another tries every cell over HTTP.

            ## Whose dossier it is

            | The caller | reads | acts |
            |---|---|---|
            | without a token, or with one that nobody signed | 401 | 401 |
            | of the dossier's agency | by role, below | by role and status, below |
            | of an agency above it in the tree | by role, below | 403 `ROLE_REQUIRED_OTHER_AGENCY` |
            | of any other agency | 404 | 404 |
            | of the agency, but outside the circle of a restricted dossier | 404 | 404 |

            The circle of a restricted dossier (hồ sơ hạn chế, such as tố cáo) is decided by the database in one place,
            `motcua_sees_restricted()`: the leader of the agency, who received it, who has it or was given it by name, the
            staff of a department that it was given to until somebody accepts it, who has done anything to it, and whom the
            leader has named ([ADR 0028](adr/0028-restricted-dossiers.md)).

            ## Acts by status

            The roles that may do an act in a status; · where nobody may (409 `ACT_NOT_IN_STATUS_…`). A caller without one of
            the roles is answered 403. Within a cell the step decides further: whose role, whose department, whether it was
            accepted (`ActRules`); the answer of every dossier tells each caller which acts are allowed and why others are not.
            """;

    @Test
    void theDocumentSaysWhatTheCodeSays() throws Exception {
        var written = document();
        if (Boolean.getBoolean("motcua.write-documents")) {
            Files.writeString(DOCUMENT, written);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/access-matrix.md has drifted from the code: make access-matrix")
                .isEqualTo(written);
    }

    private static String document() {
        var lines = new ArrayList<String>(List.of(HEAD.stripTrailing(), "", acts(), "", "## Endpoints", ""));
        lines.add("All other ways in, with the roles of people and the scopes of machines that each is open to.");
        lines.add("");
        lines.add("| | Path | Open to |");
        lines.add("|---|---|---|");
        Endpoints.ofTheCode()
                .all()
                .forEach(endpoint -> lines.add("| %s | `%s` | %s |"
                        .formatted(
                                endpoint.method(),
                                endpoint.path(),
                                endpoint.roles().isEmpty() ? "anyone" : String.join(", ", endpoint.roles()))));
        return String.join("\n", lines) + "\n";
    }

    private static String acts() {
        var statuses = DossierStatus.values();
        var rows = new ArrayList<String>();
        rows.add("| Act | " + Arrays.stream(statuses).map(Enum::name).collect(Collectors.joining(" | ")) + " |");
        rows.add("|---|" + "---|".repeat(statuses.length));
        for (var act : DossierAct.values()) {
            rows.add("| " + act + " | "
                    + Arrays.stream(statuses).map(status -> cell(act, status)).collect(Collectors.joining(" | "))
                    + " |");
        }
        return String.join("\n", rows);
    }

    private static String cell(DossierAct act, DossierStatus status) {
        Set<String> roles = new TreeSet<>(act.roles());
        return act.isPossibleIn(status) ? String.join(", ", roles) : "·";
    }
}
