package dev.docent.document.s3;

import dev.docent.document.NoRoom;
import dev.docent.document.OriginalRefusedException;
import dev.docent.document.OriginalsUnavailableException;
import dev.docent.document.s3.OriginalsProperties.S3;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Says in plain words why a bucket cannot be used, and logs when that begins and when it ends.
final class Reach {

    private static final Logger log = LoggerFactory.getLogger(Reach.class);
    private static final int WRONG_REQUEST = 400;
    private static final int MOVED = 301;
    private static final int REFUSED = 403;
    private static final int BUSY = 503;
    private static final String NO_BUCKET = "NoSuchBucket";

    private final String place;
    private Optional<String> problem = Optional.of("");

    Reach(S3 settings) {
        this.place = "The bucket '" + settings.bucket() + "'"
                + settings.address().map(address -> " at " + address).orElse(" of Amazon S3 in " + settings.region());
    }

    /// @return where the bucket is, for people
    String place() {
        return place;
    }

    /// @return the answer; empty if there is no such object
    /// @throws OriginalsUnavailableException if the bucket cannot be used
    <T> Optional<T> ask(Supplier<T> call) {
        try {
            T answer = call.get();
            note(Optional.empty());
            return Optional.of(answer);
        } catch (NoSuchKeyException absent) {
            note(Optional.empty());
            return Optional.empty();
        } catch (SdkException failure) {
            String reason = reason(failure);
            String details = place + " " + reason + details(failure);
            note(Optional.of(details));
            throw new OriginalsUnavailableException("The bucket that keeps the uploads " + reason, details, failure);
        }
    }

    /// @return the answer about one object of a bucket that was listed; empty if there is no such object
    /// @throws OriginalRefusedException if the bucket hands out others, but not this one
    /// @throws OriginalsUnavailableException if the bucket cannot be used
    <T> Optional<T> askForOne(Supplier<T> call) {
        return ask(() -> answer(call)).map(Supplier::get);
    }

    /// What the bucket says of an object is an answer, too.
    private <T> Supplier<T> answer(Supplier<T> call) {
        try {
            T answer = call.get();
            return () -> answer;
        } catch (NoSuchKeyException absent) {
            throw absent;
        } catch (S3Exception refusal) {
            if (isOfTheBucket(refusal)) {
                throw refusal;
            }
            return () -> {
                throw new OriginalRefusedException(
                        "The bucket that keeps the uploads does not hand it out",
                        place + " does not hand out an object" + details(refusal),
                        refusal);
            };
        }
    }

    private static boolean isOfTheBucket(S3Exception answer) {
        return answer.statusCode() == BUSY || code(answer).equals(NO_BUCKET);
    }

    private synchronized void note(Optional<String> now) {
        if (!now.equals(problem)) {
            now.ifPresentOrElse(
                    it -> log.warn("{}. Uploads and deletions are refused meanwhile; it is tried again", it),
                    () -> log.info("{} keeps the uploads", place));
        }
        problem = now;
    }

    private static String reason(SdkException failure) {
        if (NoRoom.behind(failure).isPresent()) {
            return "cannot be copied from, as there is no room on the disk";
        }
        return failure instanceof S3Exception answer ? reason(answer) : "cannot be reached";
    }

    private static String reason(S3Exception answer) {
        if (code(answer).equals(NO_BUCKET)) {
            return "does not exist";
        }
        return switch (answer.statusCode()) {
            case REFUSED -> "refuses the service's keys";
            case MOVED, WRONG_REQUEST -> "lies in another region, or does not understand the service";
            default -> "answers with an error";
        };
    }

    /// What the store says in its own words may hold what is nobody's business.
    private static String details(SdkException failure) {
        if (failure instanceof S3Exception answer) {
            return " (" + answer.statusCode() + " " + code(answer) + ")";
        }
        String message = String.valueOf(failure.getMessage());
        return message.contains("credentials")
                ? ": there are no keys, neither in the settings nor on this machine"
                : ": " + first(message);
    }

    private static String first(String message) {
        return message.lines().findFirst().orElse("").replaceAll("\\.$", "");
    }

    private static String code(S3Exception answer) {
        return Optional.ofNullable(answer.awsErrorDetails())
                .map(AwsErrorDetails::errorCode)
                .orElse("");
    }
}
