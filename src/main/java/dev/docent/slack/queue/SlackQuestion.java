package dev.docent.slack.queue;

/// Something that was asked in Slack.
///
/// @param id the same however often Slack tells of it
/// @param message the message that asks; empty if none does
/// @param text the question as plain text; may be empty
/// @param responseUrl where a private answer goes; empty if it is not private
public record SlackQuestion(String id, Surface surface, Place place, String message, String text, String responseUrl) {

    private static final String AGAIN = "+";

    /// @return whether it was asked by a click on what was answered before
    public boolean isAskedAgain() {
        return id.endsWith(AGAIN);
    }

    /// @return the id it has when it is asked once more
    String nextId() {
        return id + AGAIN;
    }

    /// @return the same, asked once more
    /// @param person who asks again
    /// @param home the workspace they belong to
    public SlackQuestion again(String person, String home, String newResponseUrl) {
        var again = new Place(place.team(), place.channel(), person, home, place.thread());
        return new SlackQuestion(nextId(), surface, again, message, text, newResponseUrl);
    }
}
