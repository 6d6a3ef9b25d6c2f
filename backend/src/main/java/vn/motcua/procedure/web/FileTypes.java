package vn.motcua.procedure.web;

import jakarta.ws.rs.core.MediaType;
import vn.motcua.procedure.exchange.FileFormat;

/** Media types of the files in which the catalogue is exchanged. */
final class FileTypes {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private FileTypes() {}

    static FileFormat formatOf(MediaType type) {
        return type.getSubtype().equals("csv") ? FileFormat.CSV : FileFormat.WORKBOOK;
    }
}
