package vn.motcua.dossier;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import vn.motcua.shared.problem.ProblemException;

/** Runs through many dossiers, each in a transaction of its own; what goes wrong with one is told in its line. */
@ApplicationScoped
class EachInItsOwnTransaction {

    <T> List<BatchLine> done(List<T> items, Function<T, String> code, Function<T, BatchLine> deed) {
        return items.stream().map(item -> line(item, code, deed, false)).toList();
    }

    /** The same, and all of it is taken back. */
    <T> List<BatchLine> tried(List<T> items, Function<T, String> code, Function<T, BatchLine> deed) {
        return items.stream().map(item -> line(item, code, deed, true)).toList();
    }

    private static <T> BatchLine line(
            T item, Function<T, String> code, Function<T, BatchLine> deed, boolean takenBack) {
        try {
            // Not TxType.REQUIRES_NEW, on which the interceptor of the agency scope does not hang: it opens the
            // scope of the new transaction at the deed's own @Transactional.
            return QuarkusTransaction.requiringNew().call(() -> {
                BatchLine line = deed.apply(item);
                if (takenBack) {
                    throw new TakenBack(line);
                }
                return line;
            });
        } catch (TakenBack preview) {
            return preview.line;
        } catch (StaleDossier stale) {
            return BatchLine.stale(stale);
        } catch (ProblemException problem) {
            return BatchLine.refused(code.apply(item), problem);
        } catch (RuntimeException bug) {
            // What was done before stays done and must be told, so the answer goes on to the end.
            Log.errorf(bug, "One dossier of many failed: %s", code.apply(item));
            return BatchLine.refused(code.apply(item), new DossierFailed());
        }
    }

    /** Leaves a transaction without its traces, and carries out what it found. */
    private static final class TakenBack extends RuntimeException {

        private final transient BatchLine line;

        private TakenBack(BatchLine line) {
            super(null, null, false, false);
            this.line = line;
        }
    }
}
