package dev.docent.slack;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// The bot is there if there are tokens.
final class OnTokens implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        SlackProperties properties =
                Binder.get(context.getEnvironment()).bindOrCreate("docent.slack", SlackProperties.class);
        return properties.isOn() || properties.isHalfOn();
    }
}
