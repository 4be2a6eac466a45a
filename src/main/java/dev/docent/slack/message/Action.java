package dev.docent.slack.message;

/// What the buttons under an answer do.
public final class Action {

    public static final String FEEDBACK = "docent_feedback";
    public static final String SHARE = "docent_share";
    public static final String ASK_AGAIN = "docent_ask_again";

    private Action() {}
}
