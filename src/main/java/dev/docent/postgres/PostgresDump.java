package dev.docent.postgres;

/// Says how what lies in a PostgreSQL is copied: by its own program, and by those who look after it.
public final class PostgresDump {

    private PostgresDump() {}

    /// @param schemas the name of a schema, or what the names of several begin with and a star
    /// @return a command, without the password
    public static String command(String url, String user, String schemas) {
        String name = user.isEmpty() ? "" : " --username=" + user;
        return "pg_dump --dbname=" + address(url) + name + " --schema='" + schemas + "' --format=custom --file="
                + schemas.replace("*", "").replaceAll("_$", "") + ".dump";
    }

    /// What follows the question mark may be secret.
    private static String address(String url) {
        return url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*$", "");
    }
}
