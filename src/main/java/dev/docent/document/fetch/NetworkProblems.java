package dev.docent.document.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.RedirectException;

/// Says in plain words what went wrong on the way to a page.
final class NetworkProblems {

    private NetworkProblems() {}

    /// @return a sentence, without details of the network
    static String explain(IOException failure) {
        return switch (failure) {
            case UnknownHostException _ -> "There is no host of that name.";
            case SocketTimeoutException _ -> "The other side does not answer.";
            case ConnectException _ -> "The other side takes no connections.";
            case NoRouteToHostException _ -> "There is no way to the other side.";
            case SSLException _ ->
                "There is no secure connection to the other side, as where its certificate is out of date.";
            case ClientProtocolException _
            when failure.getCause() instanceof RedirectException ->
                "One redirect follows another, and they lead nowhere.";
            case ClientProtocolException _ -> "The other side answers in a way that no browser would understand.";
            default -> "The connection to the other side broke off.";
        };
    }
}
