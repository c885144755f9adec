alter table ev alter gap type timestamptz using gap at time zone 'Europe/Berlin', alter overlap type timestamp using overlap at time zone 'Europe/Berlin';
