package vn.motcua.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;

/** One line of {@code POST /api/v1/dossier-imports}. */
record ImportLine(
        String sourceId,
        String procedureCode,
        String channel,
        Applicant applicant,
        String note,
        OffsetDateTime receivedAt,
        List<Event> events) {

    record Applicant(String name, String address) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Event(String type, OffsetDateTime at, String reason) {}
}
