package vn.motcua.shared.files;

import java.io.InputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import vn.motcua.shared.problem.ProblemException;

/** Files as objects of a bucket, for installations with several back ends or with storage of their own. */
final class S3FileStore implements FileStore, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(S3FileStore.class);

    private final S3Client client;
    private final String bucket;

    S3FileStore(FileConfig.S3 config) {
        bucket = config.bucket();
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(config.region()))
                .credentialsProvider(credentials(config))
                // Every object brings its SHA-256; the newer sums that the SDK adds by itself are not known everywhere.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED);
        // A server of one's own rarely has a name for every bucket.
        config.endpoint()
                .ifPresent(endpoint -> builder.endpointOverride(endpoint).forcePathStyle(true));
        client = builder.build();
    }

    /** The store is told the hash and refuses what arrives otherwise. */
    @Override
    public void keep(StagedFile file) {
        String sum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
        String key = FileStore.key(file.sha256());
        answered(() -> isThere(key)
                ? null
                : client.putObject(
                        object -> object.bucket(bucket).key(key).checksumSHA256(sum),
                        RequestBody.fromFile(file.path())));
    }

    @Override
    public InputStream open(String sha256, long offset, long length) {
        String range = "bytes=" + offset + "-" + (offset + length - 1);
        return answered(() -> client.getObject(
                object -> object.bucket(bucket).key(FileStore.key(sha256)).range(range)));
    }

    @Override
    public void close() {
        client.close();
    }

    private boolean isThere(String key) {
        try {
            client.headObject(object -> object.bucket(bucket).key(key));
            return true;
        } catch (NoSuchKeyException absent) {
            return false;
        }
    }

    private static <T> T answered(Supplier<T> call) {
        try {
            return call.get();
        } catch (NoSuchKeyException lost) {
            throw lost; // a row names what is not there: nothing that the caller could mend
        } catch (SdkException e) {
            LOG.error("The file store does not answer", e);
            throw new ProblemException(503, "FILE_STORE_UNAVAILABLE", null);
        }
    }

    private static AwsCredentialsProvider credentials(FileConfig.S3 config) {
        return config.accessKey()
                .<AwsCredentialsProvider>map(key -> StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(key, config.secretKey().orElseThrow())))
                .orElseGet(() -> DefaultCredentialsProvider.builder().build());
    }
}
