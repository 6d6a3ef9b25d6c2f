package vn.motcua.procedure.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** Kinds of files that the catalogue is exchanged in. */
public enum FileFormat {
    /** A list: a line for each procedure, in the columns of the ministries. */
    CSV {
        @Override
        ReadCatalogue read(byte[] file) {
            return CatalogueCsv.read(file);
        }

        @Override
        void write(CatalogueExport.Source source, OutputStream out) throws IOException {
            CsvWriter.write(source, out);
        }
    },
    /** A workbook with all that versions say. */
    WORKBOOK {
        @Override
        ReadCatalogue read(byte[] file) {
            return CatalogueWorkbook.read(file);
        }

        @Override
        void write(CatalogueExport.Source source, OutputStream out) throws IOException {
            WorkbookWriter.write(source, out);
        }
    };

    abstract ReadCatalogue read(byte[] file);

    abstract void write(CatalogueExport.Source source, OutputStream out) throws IOException;
}
