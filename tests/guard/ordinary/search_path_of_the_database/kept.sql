select id, name from app.person
