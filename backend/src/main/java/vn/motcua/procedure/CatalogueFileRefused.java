package vn.motcua.procedure;

import java.util.List;
import vn.motcua.shared.problem.ProblemException;

/** A catalogue file with mistakes; nothing of it goes in. */
public final class CatalogueFileRefused extends ProblemException {

    /** A file that is wrong on every line is wrong for one reason; nobody reads more than this. */
    private static final int MOST_TOLD = 500;

    public CatalogueFileRefused(List<FileMistake> mistakes) {
        super(
                422,
                mistakes.stream().limit(MOST_TOLD).map(FileMistake::toField).toList(),
                "CATALOGUE_FILE_REFUSED",
                mistakes.size());
    }
}
