package no.samrad.ear;

import java.util.Map;
import no.samrad.db.Migrator;
import no.samrad.db.PasswordHash;
import org.postgresql.ds.PGSimpleDataSource;

/** Fills the invented people in, so that there is somebody with few rights to sign in as. */
final class DemoPeople {

  private DemoPeople() {}

  /** Takes the JDBC address; passwords from SAMRAD_OWNER_PASSWORD and PROOF_DEMO_PASSWORD. */
  public static void main(String[] arguments) {
    PGSimpleDataSource owner = new PGSimpleDataSource();
    owner.setUrl(arguments[0]);
    owner.setUser("samrad_owner");
    owner.setPassword(System.getenv("SAMRAD_OWNER_PASSWORD"));
    String hash = PasswordHash.of(System.getenv("PROOF_DEMO_PASSWORD"));
    Migrator.migrateDemo(owner, Map.of("demoPasswordHash", hash));
  }
}
