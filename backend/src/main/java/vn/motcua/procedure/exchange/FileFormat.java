package vn.motcua.procedure.exchange;

/** Kinds of files that the catalogue is exchanged in. */
public enum FileFormat {
    CSV {
        @Override
        ReadCatalogue read(byte[] file) {
            return CatalogueCsv.read(file);
        }
    },
    WORKBOOK {
        @Override
        ReadCatalogue read(byte[] file) {
            throw new UnsupportedOperationException();
        }
    };

    abstract ReadCatalogue read(byte[] file);
}
