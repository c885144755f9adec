select j.id, s.name from job j join status s on s.id = status_id order by 1;
