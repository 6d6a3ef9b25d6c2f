package vn.motcua.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.organization.Agencies;
import vn.motcua.security.AgencyScope;

/**
 * Tra cứu by the code on the receipt, for anyone (TT 01/2018/TT-VPCP Điều 16): how far a dossier is, and nothing of
 * whose it is or what it asks for. The code names its agency, and that agency alone is opened, to nobody in particular:
 * a restricted dossier is not there, whoever asks (ADR 0041).
 */
@ApplicationScoped
public class PublicLookup {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final DossierCodeTemplate codes;

    @Inject
    EntityManager entityManager;

    @Inject
    Agencies agencies;

    @Inject
    AgencyScope scope;

    @Inject
    Dossiers dossiers;

    PublicLookup(DossierConfig config) {
        this.codes = new DossierCodeTemplate(config.codeTemplate());
    }

    /**
     * How far the dossier is.
     *
     * @param typed the code in any case, perhaps with spaces
     * @throws DossierNotFound when there is none that anyone may know of
     */
    public PublicDossier find(String typed) {
        String code = open(typed);
        return entityManager
                .createQuery("""
                        select new vn.motcua.dossier.PublicDossier(d.id.agencyId, d.code, d.status, d.promise.promisedAt,
                               d.promise.originalPromisedAt, d.promise.pausedSince, d.ending.finishedAt)
                          from Dossier d where d.code = :code
                        """, PublicDossier.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DossierNotFound(code));
    }

    /**
     * The dossier itself, for what anybody who holds its receipt may say to it. Nothing of it may be told.
     *
     * @throws DossierNotFound as {@link #find}
     */
    public Dossier ofReceipt(String typed) {
        return dossiers.get(open(typed));
    }

    /** Opens the agency that the code names for the rest of the transaction. */
    private String open(String typed) {
        String code = SPACES.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        int agencyId = codes.agencyOf(code).flatMap(agencies::idOf).orElseThrow(() -> new DossierNotFound(code));
        scope.openToThePublic(List.of(agencyId));
        return code;
    }
}
