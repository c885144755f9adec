alter subscription s set (binary = true, disable_on_error = true, synchronous_commit = local);
