package vn.motcua.shared.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** One door: a bucket of permissions for each address, in bounded memory. Thread-safe. */
final class Throttle {

    private final Bandwidth bandwidth;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets;

    /** @param addresses how many are remembered */
    Throttle(int requests, Duration within, int addresses, InstantSource clock) {
        bandwidth = Bandwidth.builder()
                .capacity(requests)
                .refillGreedy(requests, within)
                .build();
        time = new OfficeTime(clock);
        buckets = Caffeine.newBuilder().maximumSize(addresses).build();
    }

    /** Takes one permission; when there is none left, how long it takes until there is one. */
    Optional<Duration> refuses(String address) {
        Bucket bucket = buckets.get(address, newcomer -> Bucket.builder()
                .addLimit(bandwidth)
                .withCustomTimePrecision(time)
                .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** How many addresses are remembered now. */
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    /** The clock at the door, as the library asks for it. */
    private record OfficeTime(InstantSource source) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, source.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
