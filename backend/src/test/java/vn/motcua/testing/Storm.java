package vn.motcua.testing;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Closes the desks on a date, as the administrator states it, while something happens. */
public final class Storm {

    private static final String DAYS = "/api/v1/calendar/days/";

    private Storm() {}

    /** @param date as in {@code 2026-11-20} */
    public static void on(String date, Runnable meanwhile) {
        var body = Map.of("kind", "CLOSED", "reason", "Nghỉ tránh bão số 9", "reasonEn", "Closed for typhoon no. 9");
        new Answer(atTheCalendar().contentType(ContentType.JSON).body(body).put(DAYS + date)).isOk();
        try {
            meanwhile.run();
        } finally {
            new Answer(atTheCalendar()
                            .queryParam("changeReason", "Bão đã đổi hướng")
                            .delete(DAYS + date))
                    .is(204);
        }
    }

    /** The administrator, who has seen the calendar as it is. */
    private static RequestSpecification atTheCalendar() {
        var admin = Desk.of("admin");
        var seen = admin.request()
                .accept(ContentType.JSON)
                .queryParam("from", "2026-01-01")
                .queryParam("to", "2026-01-01")
                .get("/api/v1/calendar/days");
        return admin.request().header("If-Match", seen.header("ETag"));
    }
}
