package vn.motcua.shared.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses store and scanner as the settings say. */
@ApplicationScoped
class FileParts {

    @Produces
    @Singleton
    FileStore store(FileConfig config) {
        return switch (config.store()) {
            case DISK -> new DiskFileStore(config.folder());
            case S3 -> new S3FileStore(config.s3());
        };
    }

    void close(@Disposes FileStore store) throws Exception {
        if (store instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }

    @Produces
    @Singleton
    VirusScanner scanner(FileConfig config) {
        return switch (config.scanner().kind()) {
            case NONE -> VirusScanner.NONE;
            case CLAMD -> new ClamdScanner(config.scanner());
        };
    }
}
