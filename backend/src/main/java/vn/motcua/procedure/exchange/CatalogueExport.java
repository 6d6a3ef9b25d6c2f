package vn.motcua.procedure.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.motcua.procedure.CatalogueFilter;
import vn.motcua.procedure.CatalogueList;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.ProcedureVersionId;
import vn.motcua.procedure.StandingVersions;

/** The catalogue as a file that can be imported again, written as it is read. */
@ApplicationScoped
@Transactional
public class CatalogueExport {

    @Inject
    StandingVersions versions;

    @Inject
    CatalogueList catalogue;

    /** Goes through all versions that are exported, in the same order every time. */
    interface Source {
        void forEach(Consumer<ProcedureVersion> reader);
    }

    /** @param today procedures that are retired by then are left out */
    public void write(FileFormat format, LocalDate today, OutputStream out) throws IOException {
        write(format, versions.all(today), out);
    }

    /** What the list shows by the same filter. */
    public void write(FileFormat format, CatalogueFilter filter, OutputStream out) throws IOException {
        write(format, versions.of(catalogue.ids(filter)), out);
    }

    private void write(FileFormat format, List<ProcedureVersionId> ids, OutputStream out) throws IOException {
        format.write(reader -> versions.read(ids, reader), out);
    }
}
