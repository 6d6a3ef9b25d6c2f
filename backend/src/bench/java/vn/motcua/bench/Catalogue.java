package vn.motcua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The posted procedures, and what is handed in for each. */
final class Catalogue {

    /** Of a hundred dossiers, how many are of a procedure that is resolved on the spot. */
    private static final int SAME_DAY_PERCENT = 45;

    /** @param papers the required papers as a reception lists them, in JSON */
    record Procedure(String code, boolean sameDay, String papers) {

        String reception(String applicant) {
            return """
                    {"procedureCode":"%s","channel":"DIRECT","applicant":%s,"documents":[%s]}""".formatted(code, applicant, papers);
        }
    }

    private final List<Procedure> sameDay = new ArrayList<>();
    private final List<Procedure> others = new ArrayList<>();

    /** Reads what anyone can read. */
    static Catalogue read(Wire wire) throws IOException {
        Catalogue catalogue = new Catalogue();
        for (JsonNode field : get(wire, "/public/v1/procedures").path("fields")) {
            for (JsonNode procedure : field.path("procedures")) {
                catalogue.add(get(
                        wire, "/public/v1/procedures/" + procedure.path("code").asText()));
            }
        }
        return catalogue;
    }

    private static JsonNode get(Wire wire, String path) throws IOException {
        Request request = Request.get(path);
        return wire.send(request, null).orFail(request).json();
    }

    private void add(JsonNode posted) {
        List<String> papers = new ArrayList<>();
        for (JsonNode paper : posted.path("requiredDocuments")) {
            if (paper.path("mandatory").asBoolean()) {
                papers.add("""
                        {"requiredDocument":"%s","originals":%d,"certifiedCopies":%d,"copies":%d}""".formatted(
                                paper.path("code").asText(),
                                paper.path("originals").asInt(),
                                paper.path("certifiedCopies").asInt(),
                                paper.path("copies").asInt()));
            }
        }
        boolean onTheSpot = posted.path("channels").toString().contains("SAME_DAY");
        Procedure procedure = new Procedure(posted.path("code").asText(), onTheSpot, String.join(",", papers));
        (onTheSpot ? sameDay : others).add(procedure);
    }

    Procedure of(String code) {
        return others.stream()
                .filter(procedure -> procedure.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Some procedures are asked for every day, most of them now and then. */
    Procedure any(RandomGenerator random) {
        List<Procedure> among = random.nextInt(100) < SAME_DAY_PERCENT ? sameDay : others;
        double often = random.nextDouble();
        return among.get((int) (often * often * among.size()));
    }
}
