package dev.docent.postgres;

/// Says how what lies in a PostgreSQL is copied: by its own program, and by those who look after it.
public final class PostgresDump {

    private PostgresDump() {}

    /// @return a command that copies the whole database at one moment, without the password
    public static String command(String url, String user) {
        String address = address(url);
        String name = user.isEmpty() ? "" : " --username=" + user;
        return "pg_dump --dbname=" + address + name + " --format=custom --file="
                + address.substring(address.lastIndexOf('/') + 1) + ".dump";
    }

    /// What follows the question mark may be secret.
    private static String address(String url) {
        return url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*$", "");
    }
}
