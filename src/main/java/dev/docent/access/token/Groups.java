package dev.docent.access.token;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds in a token which groups somebody belongs to.
final class Groups {

    private final List<String> path;

    /// @param claim like `groups`, or `realm_access.roles`
    Groups(String claim) {
        this.path = List.of(claim.split("\\.", -1));
    }

    /// @return none, if the token says nothing of groups
    Set<String> of(JWTClaimsSet claims) {
        Object found = claims.getClaims();
        for (String name : path) {
            found = found instanceof Map<?, ?> map
                    ? Optional.<Object>ofNullable(map.get(name)).orElse(List.of())
                    : List.of();
        }
        return words(found).filter(word -> !word.isBlank()).collect(toUnmodifiableSet());
    }

    private static Stream<String> words(Object found) {
        return switch (found) {
            case String text -> Arrays.stream(text.split(" ", -1));
            case Collection<?> many -> many.stream().filter(Objects::nonNull).map(String::valueOf);
            default -> Stream.empty();
        };
    }
}
