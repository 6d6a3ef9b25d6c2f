package vn.motcua.shared.files;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where files are kept, how large one may be, and who looks for viruses. */
@ConfigMapping(prefix = "motcua.files")
public interface FileConfig {

    @WithDefault("disk")
    Place store();

    /** Holds the files of the disk store, and of every store those that are still coming in. */
    Path folder();

    /** What one file may weigh; {@code quarkus.http.limits.max-body-size} must not be less. */
    @WithDefault("20M")
    MemorySize maxSize();

    Scanner scanner();

    S3 s3();

    enum Place {
        DISK,
        S3
    }

    interface Scanner {

        @WithDefault("none")
        Kind kind();

        @WithDefault("localhost")
        String host();

        @WithDefault("3310")
        int port();

        /** For the connection, and for each answer. */
        @WithDefault("30s")
        Duration timeout();

        enum Kind {
            NONE,
            CLAMD
        }
    }

    interface S3 {

        @WithDefault("motcua")
        String bucket();

        @WithDefault("us-east-1")
        String region();

        /** Of a server that speaks S3; Amazon's own when left out. */
        Optional<URI> endpoint();

        /** Both keys or none; without them the usual places of the AWS SDK are asked. */
        Optional<String> accessKey();

        Optional<String> secretKey();
    }
}
