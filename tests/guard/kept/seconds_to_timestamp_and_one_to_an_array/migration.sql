alter table ev alter at type timestamptz using to_timestamp(at), alter ms type timestamp using to_timestamp(ms / 1000.0) at time zone 'UTC',
    alter tag type text[] using case when tag is not null then array[tag] end;
