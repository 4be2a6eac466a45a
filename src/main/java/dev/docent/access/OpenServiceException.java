package dev.docent.access;

/// The service would be open to everybody.
final class OpenServiceException extends RuntimeException {

    OpenServiceException(String address) {
        super("With server.address=" + address + " others can reach the service, and there are no keys: make one with"
                + " 'docent keys create', name an issuer (docent.access.oidc.issuer), or let everybody do everything"
                + " with docent.access.open-to-everyone=true.");
    }
}
