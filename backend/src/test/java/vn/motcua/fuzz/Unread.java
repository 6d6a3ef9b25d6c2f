package vn.motcua.fuzz;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Listens to none of an answer: the connection is given up as soon as its head is there. */
final class Unread implements BodySubscriber<String> {

    @Override
    public CompletionStage<String> getBody() {
        return CompletableFuture.completedFuture("");
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.cancel();
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        // nothing was asked for
    }

    @Override
    public void onError(Throwable lost) {
        // it was given up
    }

    @Override
    public void onComplete() {
        // it was given up
    }
}
