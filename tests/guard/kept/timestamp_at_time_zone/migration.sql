alter table ev alter at type timestamptz using at at time zone 'Africa/Johannesburg',
    alter too type timestamp using too at time zone 'Europe/Berlin', alter day type timestamptz using day::timestamp at time zone 'Europe/Berlin';
alter table bag alter at type timestamptz using at at time zone 'UTC';
