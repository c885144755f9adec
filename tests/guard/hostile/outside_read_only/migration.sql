set default_transaction_isolation = 'serializable';
