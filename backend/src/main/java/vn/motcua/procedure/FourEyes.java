package vn.motcua.procedure;

import java.util.Optional;

/** Bốn mắt: where the office wants it, whoever saved a draft last is not the one who publishes it. */
final class FourEyes {

    private FourEyes() {}

    /** @param publisher who would publish the draft that was saved like this last */
    static Optional<ContentCheck> check(CatalogueConfig config, CatalogueEdit lastSaved, String publisher) {
        return config.fourEyes() && lastSaved.by().equals(publisher)
                ? Optional.of(ContentCheck.blocking("", "FOUR_EYES"))
                : Optional.empty();
    }
}
