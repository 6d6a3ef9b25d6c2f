package vn.motcua.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** An installation that keeps files in S3 and has them looked at by a virus scanner. */
public class StorageServices implements QuarkusTestResourceLifecycleManager {

    private S3Server s3;
    private ClamdServer clamd;

    @Override
    public Map<String, String> start() {
        s3 = S3Server.start();
        clamd = ClamdServer.start();
        return Map.of(
                "motcua.files.store", "s3",
                "motcua.files.s3.endpoint", s3.endpoint().toString(),
                "motcua.files.s3.bucket", S3Server.BUCKET,
                "motcua.files.s3.access-key", "khoa",
                "motcua.files.s3.secret-key", "mat",
                "motcua.files.scanner.kind", "clamd",
                "motcua.files.scanner.host", "127.0.0.1",
                "motcua.files.scanner.port", String.valueOf(clamd.port()));
    }

    @Override
    public void stop() {
        clamd.close();
        s3.close();
    }
}
