package vn.motcua.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the clerk types when somebody hands papers in; all required papers are there unless a test takes one out. */
public final class Reception {

    /** The catalogue of the demo does not change while tests run. */
    private static final Map<String, JsonNode> POSTED = new ConcurrentHashMap<>();

    private final Map<String, Object> body = new LinkedHashMap<>();
    private final Map<String, Object> applicant = new LinkedHashMap<>();
    private final List<Map<String, Object>> documents = new ArrayList<>();

    private Reception(String procedureCode) {
        applicant.put("name", "Nguyễn Hoàng Phúc");
        body.put("procedureCode", procedureCode);
        body.put("channel", "DIRECT");
        body.put("applicant", applicant);
        body.put("documents", documents);
    }

    /** With the papers that the posted procedure requires. */
    public static Reception of(String procedureCode) {
        var reception = new Reception(procedureCode);
        for (var required : posted(procedureCode).path("requiredDocuments")) {
            if (required.path("mandatory").asBoolean()) {
                reception.paper(
                        required.path("code").asText(),
                        required.path("originals").asInt(),
                        required.path("certifiedCopies").asInt(),
                        required.path("copies").asInt());
            }
        }
        return reception;
    }

    private static JsonNode posted(String procedureCode) {
        return POSTED.computeIfAbsent(procedureCode, code -> Desk.ofACitizen()
                .get("/public/v1/procedures/" + code)
                .isOk()
                .json());
    }

    public static Reception withoutPapers(String procedureCode) {
        return new Reception(procedureCode);
    }

    public Reception paper(String requiredDocument, int originals, int certifiedCopies, int copies) {
        documents.add(new LinkedHashMap<>(Map.of(
                "requiredDocument", requiredDocument,
                "originals", originals,
                "certifiedCopies", certifiedCopies,
                "copies", copies)));
        return this;
    }

    public Reception withoutTheFirstPaper() {
        documents.removeFirst();
        return this;
    }

    public Reception from(String applicantName) {
        return applicant("name", applicantName);
    }

    public Reception applicant(String member, Object value) {
        applicant.put(member, value);
        return this;
    }

    public Reception with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    public Reception without(String member) {
        body.remove(member);
        return this;
    }

    public Map<String, Object> body() {
        return body;
    }
}
