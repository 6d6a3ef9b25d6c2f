package vn.motcua.shared.files;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings as an installation would have them. */
record FileSettings(Path folder, MemorySize maxSize, Scanner scanner, S3 s3) implements FileConfig {

    static FileSettings in(Path folder) {
        return new FileSettings(folder, new MemorySize(BigInteger.valueOf(1024 * 1024)), null, null);
    }

    @Override
    public Place store() {
        return Place.DISK;
    }

    record Clamd(String host, int port, Duration timeout) implements Scanner {

        static Clamd at(int port) {
            return new Clamd("127.0.0.1", port, Duration.ofSeconds(30));
        }

        @Override
        public Kind kind() {
            return Kind.CLAMD;
        }
    }

    record Bucket(String bucket, Optional<URI> endpoint) implements S3 {

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("khoa");
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("mat");
        }
    }
}
