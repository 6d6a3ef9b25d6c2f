package vn.motcua.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;

/** A dossier as somebody sees it on the screen. */
public record DossierAnswer(JsonNode json, String etag) {

    static DossierAnswer of(Answer answer) {
        return new DossierAnswer(answer.json(), answer.header("ETag"));
    }

    public String code() {
        return text("/code");
    }

    public String status() {
        return text("/status");
    }

    public String text(String pointer) {
        var node = json.at(pointer);
        return node.isNull() || node.isMissingNode() ? null : node.asText();
    }

    public OffsetDateTime at(String member) {
        return OffsetDateTime.parse(text("/" + member));
    }

    /** The promised date without its time, for tables of dates. */
    public String promisedOn() {
        return at("promisedAt").toLocalDate().toString();
    }

    public List<JsonNode> allowedActions() {
        return StreamSupport.stream(json.path("allowedActions").spliterator(), false)
                .toList();
    }

    public JsonNode action(String act) {
        return allowedActions().stream()
                .filter(action -> action.path("act").asText().equals(act))
                .findFirst()
                .orElseThrow();
    }
}
