package vn.motcua.testing;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody without a token at an address of their own, as a proxy of ours tells it. */
public record Citizen(String address) {

    private static final AtomicInteger COUNTED = new AtomicInteger();

    /** Nobody has asked anything from this address yet. */
    public static Citizen somebody() {
        int number = COUNTED.incrementAndGet();
        return new Citizen("198.18.%d.%d".formatted(number / 250, number % 250 + 1));
    }

    public Answer get(String path, Object... query) {
        var request = request();
        for (int index = 0; index < query.length; index += 2) {
            request.queryParam((String) query[index], query[index + 1].toString());
        }
        return new Answer(request.get(path));
    }

    public Answer looksUp(String dossierCode) {
        return get("/public/v1/dossiers/" + dossierCode);
    }

    public Answer post(String path, Object body) {
        return new Answer(request().contentType(ContentType.JSON).body(body).post(path));
    }

    private RequestSpecification request() {
        return Desk.ofACitizen().request().header("X-Forwarded-For", address);
    }
}
