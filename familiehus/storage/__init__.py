"""The locked cupboard: keys, the encrypted engine, units of work, migrations, upgrades and backups."""
