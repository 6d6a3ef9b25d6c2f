package vn.motcua.live;

import java.util.Map;

/**
 * Something that happened in an agency and that open screens should know.
 *
 * @param topic what kind of thing, such as {@code dossier}
 * @param content few and short values, for the whole must fit into a notification of PostgreSQL (8000 bytes), and none
 *     that anybody of the agency may not read
 * @param forScreens false for what backends tell each other alone
 */
public record LiveEvent(int agencyId, String topic, Map<String, String> content, boolean forScreens) {

    public LiveEvent {
        content = Map.copyOf(content);
    }
}
