package vn.motcua.procedure.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.Consumer;
import vn.motcua.procedure.ProcedureVersion;
import vn.motcua.procedure.StandingVersions;

/** What is in force on a day, a page in memory at a time. */
@ApplicationScoped
@Transactional
public class PostedExport {

    @Inject
    StandingVersions versions;

    /** By code. */
    public void read(LocalDate date, Consumer<ProcedureVersion> reader) {
        versions.read(versions.inForceOn(date, null), reader);
    }

    public void writeCsv(LocalDate date, OutputStream out) throws IOException {
        PostedCsv.write(reader -> read(date, reader), out);
    }
}
