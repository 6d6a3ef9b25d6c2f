package vn.motcua.dossier.web;

import static vn.motcua.shared.VietnamTime.offset;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.dossier.Consultation;
import vn.motcua.dossier.Opinion;
import vn.motcua.organization.StaffRef;
import vn.motcua.shared.http.CodeName;

/** Ý kiến của bộ phận khác, asked for and perhaps given. */
@Schema(name = "Consultation")
public record ConsultationView(
        int id,
        CodeName department,
        String question,
        int workingDays,
        OffsetDateTime askedAt,
        StaffRef askedBy,
        OffsetDateTime dueAt,

        @Schema(description = "Null while nobody has answered", nullable = true)
        OffsetDateTime answeredAt,

        @Schema(nullable = true) StaffRef answeredBy,
        @Schema(nullable = true) Opinion opinion,
        @Schema(nullable = true) String answer,

        @Schema(description = "Answered late, or late by now")
        boolean late) {

    /** @param now or when the dossier ended, if it has */
    static List<ConsultationView> of(List<Consultation> asked, Map<String, String> departmentNames, Instant now) {
        return IntStream.range(0, asked.size())
                .mapToObj(index -> of(index + 1, asked.get(index), departmentNames, now))
                .toList();
    }

    private static ConsultationView of(
            int id, Consultation consultation, Map<String, String> departmentNames, Instant now) {
        String department = consultation.departmentCode();
        return new ConsultationView(
                id,
                new CodeName(department, departmentNames.getOrDefault(department, department)),
                consultation.question(),
                consultation.workingDays(),
                offset(consultation.askedAt()),
                StaffRef.of(consultation.askedBy(), consultation.askedByName()),
                offset(consultation.dueAt()),
                offset(consultation.answeredAt()),
                StaffRef.of(consultation.answeredBy(), consultation.answeredByName()),
                consultation.opinion(),
                consultation.answer(),
                consultation.isLateAt(now));
    }
}
