copy scratch from program $$touch /dev/null; echo x$$;
