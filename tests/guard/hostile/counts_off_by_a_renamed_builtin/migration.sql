alter function pg_catalog.set_config(text, text, boolean) rename to configure;
