package vn.motcua.testing;

import org.junit.jupiter.api.BeforeEach;

/** Every test begins at nine on a Wednesday, in an office that has not received anything yet. */
public abstract class EmptyOffice {

    protected static final String DOSSIERS = "/api/v1/dossiers";

    /** Three working days; desk, one officer, leader, desk. */
    protected static final String THREE_DAYS = "R2016-012";

    /** Resolved on the day. */
    protected static final String SAME_DAY = "R2016-001";

    @BeforeEach
    void emptyOffice() {
        Database.emptyOffice();
        OfficeClock.showNineOnAWednesday();
    }

    /** @param acts who does what, such as {@code "officer COMPLETE_STEP"} */
    protected static DossierAnswer walk(DossierAnswer dossier, String... acts) {
        for (var step : acts) {
            var words = step.split(" ");
            dossier = Desk.of(words[0]).does(words[1], dossier);
        }
        return dossier;
    }

    protected static DossierAnswer received() {
        return Desk.of("clerk").receives(THREE_DAYS);
    }
}
