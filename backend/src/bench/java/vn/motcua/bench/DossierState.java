package vn.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A dossier as the last answer told of it, and what people do with it next. */
record DossierState(
        String code, String etag, String status, String stepRole, boolean atLastStep, int steps, Instant promisedAt) {

    static DossierState of(Reply reply) {
        JsonNode json = reply.json();
        JsonNode steps = json.path("steps");
        int current = json.path("currentStep").asInt();
        String promised = json.path("promisedAt").asText(null);
        return new DossierState(
                json.path("code").asText(),
                reply.etag(),
                json.path("status").asText(),
                current == 0 ? "" : steps.get(current - 1).path("role").asText(),
                current == steps.size(),
                steps.size(),
                promised == null ? null : OffsetDateTime.parse(promised).toInstant());
    }

    boolean isReturned() {
        return status.equals("RETURNED");
    }

    boolean isOpen() {
        return !isReturned() && !status.equals("FINISHED");
    }

    /** Who does what comes next: a role. */
    String nextRole() {
        return status.equals("FINISHED") || stepRole.isEmpty() ? "CLERK" : stepRole;
    }

    /** The act that moves the dossier on. */
    Request next() {
        if (status.equals("FINISHED")) {
            return act("return", "{}");
        }
        if (atLastStep) {
            return act("result", "{}");
        }
        return switch (stepRole) {
            case "CLERK" -> act("hand-overs", "{}");
            case "OFFICER" -> act("step-completions", "{}");
            default -> act("signature", "{}");
        };
    }

    Request act(String path, String body) {
        return Request.post("/api/v1/dossiers/" + code + "/" + path, etag, body);
    }
}
