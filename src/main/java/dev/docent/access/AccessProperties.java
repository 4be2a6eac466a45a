package dev.docent.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Who may see what.
///
/// @param openToEveryone whether whoever reaches the service may do everything where no keys are configured, although
///     it listens on more than the loopback address
/// @param rate of the calls of each key or person that has no rate of its own
@Validated
@ConfigurationProperties("docent.access")
record AccessProperties(
        @DefaultValue("false") boolean openToEveryone,
        @DefaultValue("600/minute") @NotNull Rate rate,
        @DefaultValue @Valid Oidc oidc,
        @DefaultValue @Valid AuditLog audit) {

    /// An OpenID Connect issuer, whose tokens are as good as keys.
    ///
    /// @param issuer its address; empty for none
    /// @param audience the name under which it knows this service
    /// @param groupsClaim where a token says which groups somebody belongs to
    /// @param groups by the name that the issuer gives them
    record Oidc(
            @DefaultValue("") String issuer,
            @DefaultValue("") String audience,
            @DefaultValue("groups") @NotEmpty String groupsClaim,
            @DefaultValue Map<String, @Valid Group> groups) {

        Optional<String> address() {
            return Optional.of(issuer).filter(text -> !text.isBlank());
        }
    }

    /// What those of a group may do.
    ///
    /// @param collections where; `*` for everywhere
    record Group(
            @NotEmpty(message = "a group needs roles: ask, ingest, admin or metrics") Set<Role> roles,

            @NotEmpty(message = "a group needs collections; * is all of them") Set<String> collections) {

        Grant grant() {
            return new Grant(roles, Scope.chosen(collections));
        }
    }

    /// @param kept how long the audit log goes back
    /// @param questions whether it holds what was asked
    record AuditLog(
            @DefaultValue("180d") @NotNull Duration kept,
            @DefaultValue("false") boolean questions) {}
}
